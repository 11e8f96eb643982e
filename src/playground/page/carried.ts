import type { SampleWorkbook } from '../workbook';

/** A workbook on its way from one loading of the page to the next: the language changes so, and a file is opened so. */
export interface Carried {
  /** What the file, or the sample, is called. */
  readonly name: string;
  /** What the grid saved, or a workbook that was read from a file. */
  readonly content: { readonly saved: string } | { readonly workbook: SampleWorkbook };
  /** It holds edits that are in no file. */
  readonly changed: boolean;
  /** What is to be said about it when it is there. */
  readonly notice: string;
}

/** Where this tab's workbook waits; the store is all tabs'. */
const KEY = 'playground.workbook';
const STORE = 'carried';

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The browser keeps nothing.'));
    };
  });
}

/** The browser's database has room for far more than its session storage. */
async function store(): Promise<IDBObjectStore> {
  const opening = indexedDB.open('playground', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  const database = await asked(opening);
  return database.transaction(STORE, 'readwrite').objectStore(STORE);
}

/** Says whether there was room for it. */
export async function carry(workbook: Carried): Promise<boolean> {
  const key = crypto.randomUUID();
  try {
    await asked((await store()).put(workbook, key));
    sessionStorage.setItem(KEY, key);
    return true;
  } catch (problem) {
    if (problem instanceof DOMException) {
      return false;
    }
    throw problem;
  }
}

/** What was carried here, once: loading the page by hand opens the sample again. */
export async function takeCarried(): Promise<Carried | undefined> {
  const key = sessionStorage.getItem(KEY);
  if (key === null) {
    return undefined;
  }
  sessionStorage.removeItem(KEY);
  const kept = await store();
  const workbook = asked(kept.get(key) as IDBRequest<Carried | undefined>);
  kept.delete(key);
  return workbook;
}

/** Changing the language loads the page again; the workbook waits in the browser meanwhile. */
const KEY = 'playground.workbook';

/** Says whether there was room for it. */
export function carry(workbook: string): boolean {
  try {
    sessionStorage.setItem(KEY, workbook);
    return true;
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'QuotaExceededError') {
      return false;
    }
    throw problem;
  }
}

/** What was carried here, once: loading the page by hand opens the sample again. */
export function takeCarried(): string | undefined {
  const workbook = sessionStorage.getItem(KEY) ?? undefined;
  sessionStorage.removeItem(KEY);
  return workbook;
}

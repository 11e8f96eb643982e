/** How a class of the rich API is described to the batch interpreter: tables of handlers, one line a member. */

/** An object on the host's side of a path. `kind` names its class; the rest is up to the class. */
export interface HostObject {
  readonly kind: string;
  /** Set while the add-in keeps the object beyond a batch. */
  reference?: string;
}

/** One class. Member names are in PascalCase, as on the wire. */
export interface ClassTable<O extends HostObject> {
  /** Scalar properties that a load can ask for. */
  readonly get?: Readonly<Record<string, (self: O) => unknown>>;
  /** Scalars that cost too much to answer when a load names none. */
  readonly onRequest?: readonly string[];
  readonly set?: Readonly<Record<string, (self: O, value: unknown) => void>>;
  /** Properties that lead to other objects. */
  readonly nav?: Readonly<Record<string, (self: O) => HostObject>>;
  /** Methods that give an object; `undefined` is the null object of `…OrNullObject`. `Indexer` is `getItem` by key. */
  readonly obj?: Readonly<Record<string, (self: O, ...args: readonly unknown[]) => HostObject | undefined>>;
  readonly methods?: Readonly<Record<string, (self: O, ...args: readonly unknown[]) => unknown>>;
  /** Makes the class a collection. */
  readonly items?: (self: O) => readonly HostObject[];
  /** The property by which the client finds the object again when it has no `Id`. */
  readonly key?: string;
}

/** A table whose kind of object is checked where it is used: the interpreter hands each table only objects of its own kind. */
export type AnyClass = ClassTable<HostObject>;

export type Classes = Readonly<Record<string, AnyClass>>;

/** Forgets which objects a table is for, so that tables of all classes fit one record. */
export function describe<O extends HostObject>(table: ClassTable<O>): AnyClass {
  return table as AnyClass;
}

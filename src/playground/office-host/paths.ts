import { RichError, unknownMember } from './errors';
import { classOf } from './query';
import { PathType } from './wire';
import type { Classes, HostObject } from './classes';
import type { ArgumentInfo, ObjectPath } from './wire';

export interface Roots {
  readonly classes: Classes;
  /** Starting points: `""` is the document, others are services by name. */
  readonly roots: Readonly<Record<string, () => HostObject>>;
  /** Objects that the add-in keeps beyond a batch. */
  readonly references: Map<string, HostObject>;
}

/** The object paths of one batch, each resolved once: a method on the way must not run twice. */
export class Paths {
  private readonly resolved = new Map<number, HostObject | undefined>();

  /** By the path's type; any number may come over the wire. */
  private readonly kinds: Readonly<Record<number, (path: ObjectPath) => HostObject | undefined>> = {
    [PathType.Root]: () => this.root(''),
    [PathType.Service]: path => this.root(path.Name),
    [PathType.Method]: path => this.step(path, path.Name, 'obj'),
    [PathType.Property]: path => this.step(path, path.Name, 'nav'),
    [PathType.Indexer]: path => this.step(path, 'Indexer', 'obj'),
    [PathType.Reference]: path => this.kept(path.Name),
    [PathType.Null]: () => undefined,
  };

  constructor(
    private readonly api: Roots,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  at(id: number): ObjectPath | undefined {
    return this.paths[id];
  }

  /** The object of a path that was already resolved. */
  known(id: number | undefined): HostObject | undefined {
    return id === undefined ? undefined : this.resolved.get(id);
  }

  /** An argument that is an object is sent as the id of its path. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.resolve(path) : value;
    });
  }

  resolve(id: number): HostObject | undefined {
    if (!this.resolved.has(id)) {
      this.resolved.set(id, this.find(id));
    }
    return this.resolved.get(id);
  }

  private find(id: number): HostObject | undefined {
    const path = this.paths[id];
    if (!path) {
      throw new RichError('InvalidObjectPath', `The batch has no object path ${String(id)}.`);
    }
    const kind = this.kinds[path.ObjectPathType];
    if (!kind) {
      throw new RichError('NotImplemented', `Object paths of type ${String(path.ObjectPathType)} are not implemented.`);
    }
    return kind(path);
  }

  private root(name: string): HostObject {
    const root = this.api.roots[name];
    if (!root) {
      throw new RichError('ApiNotFound', `The playground does not implement the service ${name}.`);
    }
    return root();
  }

  private kept(reference: string): HostObject {
    const object = this.api.references.get(reference);
    if (!object) {
      throw new RichError('InvalidReference');
    }
    return object;
  }

  /** From a path's parent by one member; below a null object everything is null. */
  private step(path: ObjectPath, name: string, table: 'nav' | 'obj'): HostObject | undefined {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) {
      return undefined;
    }
    const member = classOf(this.api.classes, parent)[table]?.[name];
    if (!member) {
      throw unknownMember(parent.kind, name);
    }
    return member(parent, ...this.arguments(path.ArgumentInfo));
  }
}

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
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.root('');
      case PathType.Service:
        return this.root(path.Name);
      case PathType.Reference:
        return this.kept(path.Name);
      case PathType.Null:
        return undefined;
      default:
        return this.below(path);
    }
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

  private below(path: ObjectPath): HostObject | undefined {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) {
      return undefined;
    }
    const table = classOf(this.api.classes, parent);
    const name = path.ObjectPathType === PathType.Indexer ? 'Indexer' : path.Name;
    const step = path.ObjectPathType === PathType.Property ? table.nav?.[name] : table.obj?.[name];
    if (!step) {
      throw unknownMember(parent.kind, name);
    }
    return step(parent, ...this.arguments(path.ArgumentInfo));
  }
}

import { RichError, unknownMember } from './errors';
import { classOf, identity, location, query } from './query';
import { ActionType, PathType } from './wire';
import { Paths } from './paths';
import type { HostObject } from './classes';
import type { Refusal } from './faults';
import type { Roots } from './paths';
import type { Action, ActionResult, BatchBody, BatchResult } from './wire';

export interface RichApi extends Roots {
  /** Awaited before each load, so that it sees what was written calculated. */
  readonly settle: () => Promise<void>;
}

/**
 * One rich-API batch. Knows paths, actions, references and errors, and nothing of Excel: that is in the class tables.
 * Actions before a failing one stay applied, as in Excel.
 */
class Batch {
  private readonly paths: Paths;
  private readonly actions: readonly Action[];
  private readonly traces: number[] = [];

  /** By the action's type; any number may come over the wire. */
  private readonly kinds: Readonly<Record<number, (object: HostObject, action: Action) => unknown>> = {
    [ActionType.Instantiate]: object => identity(this.api.classes, object),
    [ActionType.Query]: (object, action) => this.load(object, action),
    [ActionType.QueryAsJson]: (object, action) => this.load(object, action),
    [ActionType.Method]: (object, action) => this.call(object, action.Name, this.paths.arguments(action.ArgumentInfo)),
    [ActionType.SetProperty]: (object, action) => {
      this.set(object, action.Name, this.paths.arguments(action.ArgumentInfo)[0]);
    },
    [ActionType.Update]: (object, action) => {
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        this.set(object, name, value);
      }
    },
  };

  constructor(
    private readonly api: RichApi,
    body: BatchBody,
    private readonly refusal: Refusal | undefined,
  ) {
    this.paths = new Paths(api, body.ObjectPaths ?? {});
    this.actions = body.Actions ?? [];
  }

  async run(): Promise<BatchResult> {
    const results: ActionResult[] = [];
    for (const [index, action] of this.actions.entries()) {
      try {
        if (this.refusal?.action === index) {
          throw new RichError(this.refusal.code);
        }
        results.push({ ActionId: action.Id, Value: (await this.perform(action)) ?? null });
      } catch (problem) {
        return { Error: this.explain(problem, action, index), Results: results, ...this.traceIds() };
      }
    }
    return { Results: results, ...this.traceIds() };
  }

  private traceIds(): Pick<BatchResult, 'TraceIds'> {
    return this.traces.length > 0 ? { TraceIds: this.traces } : {};
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) {
      this.traces.push(action.Id);
      return null;
    }
    const kind = this.kinds[action.ActionType];
    if (!kind) {
      throw new RichError('NotImplemented', `Actions of type ${String(action.ActionType)} are not implemented.`);
    }
    const object = this.paths.resolve(action.ObjectPathId);
    if (!object) {
      return action.ActionType === ActionType.QueryAsJson ? { _IsNull: true } : null;
    }
    return kind(object, action);
  }

  private async load(object: HostObject, action: Action): Promise<unknown> {
    await this.api.settle();
    return query(this.api.classes, object, action.QueryInfo);
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      object.reference ??= crypto.randomUUID();
      this.api.references.set(object.reference, object);
      return null;
    }
    if (name === '_RemoveReference') {
      this.api.references.delete(String(args[0]));
      return null;
    }
    const method = classOf(this.api.classes, object).methods?.[name];
    if (!method) {
      throw unknownMember(object.kind, name);
    }
    return method(object, ...args);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const setter = classOf(this.api.classes, object).set?.[name];
    if (!setter) {
      throw unknownMember(object.kind, name);
    }
    setter(object, value);
  }

  private explain(problem: unknown, action: Action, index: number): NonNullable<BatchResult['Error']> {
    const known = problem instanceof RichError ? problem : undefined;
    return {
      Code: known?.code ?? 'GeneralException',
      Message: problem instanceof Error ? problem.message : String(problem),
      Location: known?.location ?? this.locate(action),
      HttpStatusCode: known?.status ?? 500,
      ActionIndex: index,
    };
  }

  /** The member at fault: the action's own, or the path that could not be resolved. */
  private locate(action: Action): string {
    const path = this.paths.at(action.ObjectPathId);
    const object = this.paths.known(action.ObjectPathId);
    if (object) {
      return location(object.kind, action.Name);
    }
    const parent = this.paths.known(path?.ParentObjectPathId)?.kind ?? '';
    return location(parent, path?.ObjectPathType === PathType.Indexer ? 'getItem' : (path?.Name ?? ''));
  }
}

/** With a refusal the batch fails at one of its actions, whatever that asks. */
export function runBatch(api: RichApi, body: BatchBody, refusal?: Refusal): Promise<BatchResult> {
  return new Batch(api, body, refusal).run();
}

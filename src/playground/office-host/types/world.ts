import type { WorkbookPort } from '../../port/port';
import type { Limits } from '../limits';
import type { HostObject } from '../classes';

/** What the class tables act on. */
export interface World {
  readonly port: WorkbookPort;
  readonly locale: string;
  readonly limits: () => Limits;
  /** The range of a change event that the add-in asks for afterwards. */
  readonly eventRange: (reference: string) => HostObject | undefined;
}

import { TRANSPORT_ERRORS } from './errors';
import { exceeds } from './limits';
import type { ErrorCode } from './errors';
import type { Faults } from './faults';
import type { Limits } from './limits';
import type { Session } from './session';
import type { BatchBody } from './wire';

/** Rich-API requests as they come over the wire: their size, what goes wrong with them, and their envelope. */
export class Requests {
  constructor(
    private readonly session: Session,
    private readonly faults: Faults,
    private readonly limits: () => Limits,
  ) {}

  /** `[customData, "POST", "ProcessQuery", headers, body, 0, flags, …]`, the body whole or in pieces. */
  async answer(message: readonly unknown[]): Promise<unknown> {
    const body = message[4];
    const text = Array.isArray(body) ? body.join('') : String(body);
    const { requestBytes, responseBytes } = this.limits();
    if (exceeds(text, requestBytes)) {
      return failure('RequestPayloadSizeLimitExceeded');
    }
    const batch = JSON.parse(text) as BatchBody;
    const refusal = await this.faults.meet(batch);
    if (refusal && TRANSPORT_ERRORS[refusal.code] !== undefined) {
      return failure(refusal.code);
    }
    const result = JSON.stringify(await this.session.run(batch, Number(message[6] ?? 0), refusal));
    return exceeds(result, responseBytes)
      ? failure('ResponsePayloadSizeLimitExceeded')
      : { Error: 0, Version: 1, Data: [200, [], result] };
  }
}

function failure(code: ErrorCode): unknown {
  return { Error: TRANSPORT_ERRORS[code], Version: 1 };
}

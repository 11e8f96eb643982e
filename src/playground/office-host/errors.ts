/** Excel's codes (`Excel.ErrorCodes`, and those of the transport), each with its HTTP status. */
const STATUS = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  BadPassword: 403,
  Conflict: 409,
  EmptyChartSeries: 400,
  FilteredRangeConflict: 400,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  InactiveWorkbook: 400,
  InsertDeleteConflict: 400,
  InvalidArgument: 400,
  InvalidBinding: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidOrTimedOutSession: 408,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 400,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  OperationCellsExceedLimit: 400,
  RangeExceedsLimit: 400,
  RequestAborted: 409,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  UnsupportedOperation: 400,
  UnsupportedSheet: 400,
} as const;

export type ErrorCode = keyof typeof STATUS;

/** Excel's own wording, so that an add-in meets the text it will meet there. */
const WORDING: Readonly<Partial<Record<ErrorCode, string>>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  BadPassword: 'The password you supplied is incorrect.',
  Conflict: 'Request could not be processed because of a conflict.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: "This operation isn't permitted for the current object.",
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  UnsupportedSheet: 'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
};

/** Codes that stand outside the batch's own answer, by number: nothing of the batch is answered with them. */
export const TRANSPORT_ERRORS: Readonly<Partial<Record<ErrorCode, number>>> = {
  ActivityLimitReached: 5102,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** A refusal that the add-in sees as `OfficeExtension.Error`, with the code Excel would give. */
export class RichError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    message?: string,
    /** `Class.member` where the batch itself cannot tell, as inside a load. */
    readonly location?: string,
  ) {
    super(message ?? WORDING[code] ?? code);
    this.status = STATUS[code];
  }
}

/** A member that this host does not answer, refused by name. */
export function unknownMember(className: string, member: string): RichError {
  const name = `${className}.${camel(member)}`;
  return new RichError('ApiNotFound', `The playground does not implement ${name}.`, name);
}

/** The wire says `GetRange`, the API says `getRange`. */
export function camel(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}

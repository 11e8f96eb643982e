export type ErrorCode =
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** Excel's own wording, so that an add-in meets the text it will meet there. */
const WORDING: Readonly<Partial<Record<ErrorCode, string>>> = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: "This operation isn't permitted for the current object.",
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
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

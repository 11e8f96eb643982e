/** Why something asked of Excel did not happen; the pane has a sentence for each, in both languages. */
export type HostCode =
  /** A cell is being edited: Excel takes no changes until Enter or Esc. */
  | 'cell_edit_mode'
  /** A sheet, range or name is gone. */
  | 'not_found'
  /** The sheet or the workbook is protected or read-only. */
  | 'access_denied'
  /** Excel has too much to do at the moment. */
  | 'busy'
  /** More cells than Excel passes at once. */
  | 'too_large'
  /** Several separate areas are selected, or something that is not cells. */
  | 'selection_not_one_range'
  | 'selection_empty'
  | 'selection_one_row'
  /** None of the first rows holds headers that are known. */
  | 'selection_no_headers'
  /** What is selected is what a formula of ours has given. */
  | 'selection_is_result'
  /** No free column is left to the right. */
  | 'no_room'
  | 'target_taken'
  /** This Excel lacks a version of the API; `detail` names it. */
  | 'api_missing'
  /** The page runs outside Excel. */
  | 'not_in_excel'
  /** Anything else that Excel reports; `detail` holds its own words. */
  | 'excel';

export interface HostFailure {
  readonly code: HostCode;
  /** The address or the name that the failure is about. */
  readonly where?: string;
  readonly detail?: string;
}

export type HostOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

export function done<T>(value: T): HostOutcome<T> {
  return { ok: true, value };
}

export function failed<T>(code: HostCode, where?: string): HostOutcome<T> {
  return { ok: false, failure: where === undefined ? { code } : { code, where } };
}

/** @param version of ExcelApi */
export function apiMissing<T>(version: string): HostOutcome<T> {
  return { ok: false, failure: { code: 'api_missing', detail: `ExcelApi ${version}` } };
}

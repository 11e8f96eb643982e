/** `executeMethod` names its method by a number. These are answered. */
export const Dispatch = { RefreshSettings: 75, SaveSettings: 76, RichApi: 93, CommandDone: 94 } as const;

/** The older, document-wide methods, which are not: by name, so that a refusal says what was asked for. */
const REFUSED: Readonly<Record<number, string>> = {
  64: 'document.getSelectedDataAsync',
  65: 'document.setSelectedDataAsync',
  66: 'bindings.addFromSelectionAsync',
  67: 'bindings.addFromPromptAsync',
  68: 'bindings.getByIdAsync',
  69: 'bindings.releaseByIdAsync',
  70: 'binding.getDataAsync',
  71: 'binding.setDataAsync',
  72: 'binding.addRowsAsync',
  73: 'binding.deleteAllDataValuesAsync',
  74: 'bindings.getAllAsync',
  77: 'document.getFileAsync',
  78: 'bindings.addFromNamedItemAsync',
  79: 'binding.addColumnsAsync',
  82: 'document.goToByIdAsync',
  83: 'document.getActiveViewAsync',
  86: 'document.getFilePropertiesAsync',
  97: 'context.ui.closeContainer',
  98: 'auth.getAccessToken',
  99: 'auth.getAuthContext',
  102: 'context.ui.openBrowserWindow',
  144: 'context.ui.messageParent',
};

export function methodName(dispatchId: number | undefined): string {
  return REFUSED[dispatchId ?? -1] ?? `the method ${String(dispatchId)}`;
}

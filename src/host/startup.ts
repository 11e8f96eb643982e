/**
 * Has Excel load the add-in with this workbook from its next opening on, so that formulas calculate before anyone opens the pane. The
 * workbook keeps it, so it is set only where it is not set yet: setting it anew would leave the workbook unsaved.
 */
export async function loadWithWorkbook(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  try {
    if ((await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load) return;
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  } catch (problem) {
    // A workbook that takes no changes opens as it did before; "Repair formulas" in the pane is for that.
    if (!(problem instanceof Error)) throw problem;
  }
}

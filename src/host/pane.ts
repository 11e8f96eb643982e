/** Calls back once, when the page is first seen as a pane; in a shared runtime it may run for long without being seen. */
export function whenPaneIsShown(show: () => void): void {
  const seen = new AbortController();
  const once = (): void => {
    if (seen.signal.aborted) return;
    seen.abort();
    show();
  };
  // A hidden runtime has a hidden document, or a frame without a size.
  const look = (): void => {
    if (document.visibilityState === 'visible' && window.innerWidth > 0) once();
  };
  document.addEventListener('visibilitychange', look, { signal: seen.signal });
  window.addEventListener('resize', look, { signal: seen.signal });
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) once();
    });
  }
  look();
}

import { part } from './dom';

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** A file dropped anywhere on the page is opened. While one is held over it, a sheet lies over all, or the pane's page would take it. */
export function takeDrops(open: (file: File | undefined) => void): void {
  const sheet = part('drop');
  const show = (shown: boolean): void => {
    sheet.hidden = !shown;
  };
  window.addEventListener('dragenter', event => {
    if (holdsFile(event)) {
      show(true);
    }
  });
  sheet.addEventListener('dragleave', () => {
    show(false);
  });
  window.addEventListener('dragover', event => {
    if (holdsFile(event)) {
      event.preventDefault();
    }
  });
  window.addEventListener('drop', event => {
    show(false);
    if (holdsFile(event)) {
      event.preventDefault();
      open(event.dataTransfer?.files[0]);
    }
  });
}

/** Hands bytes to the browser as a download. False where the page may not. */
export function saveAs(file: string, type: string, content: Uint8Array | string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 60_000);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a modal dialog where the person looks.
 *
 * A frame that is as high as its page has its middle far from there: within a frame the dialog stands
 * by the control that opened it.
 */
export function showDialog(dialog: HTMLDialogElement): void {
  const { style } = dialog;
  const opener = (dialog.getRootNode() as ShadowRoot).activeElement?.getBoundingClientRect();
  style.removeProperty('margin-block-start');
  style.removeProperty('max-block-size');
  dialog.showModal();
  if (self === top) return;
  // What is fixed in a frame does not move the page around it; what stands in the document does.
  style.setProperty('position', 'absolute');
  if (opener) {
    const { height } = dialog.getBoundingClientRect();
    const beside = opener.top + (opener.height - height) / 2;
    const start = Math.round(Math.max(0, Math.min(beside, innerHeight - height)));
    style.setProperty('margin-block-start', `${start + scrollY}px`);
    // What grows later scrolls in itself: a frame shows nothing below its end.
    style.setProperty('max-block-size', `calc(100% - ${start}px)`);
  }
  dialog.scrollIntoView({ block: 'nearest' });
}

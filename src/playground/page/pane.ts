import { part } from './dom';

const MIN_WIDTH = 280;
const MIN_GRID = 360;

/** The add-in's pane can be shown, hidden and made wider. */
export class Pane {
  private readonly pane = part('pane');
  private readonly handle = part('handle');

  constructor() {
    this.handle.addEventListener('pointerdown', event => {
      this.drag(event.pointerId);
    });
  }

  show(visible: boolean): void {
    this.pane.hidden = !visible;
    this.handle.hidden = !visible;
  }

  /** The frame must not swallow the pointer's moves while the handle is dragged. */
  private drag(pointer: number): void {
    const follow = (event: PointerEvent): void => {
      const room = document.body.clientWidth;
      const width = Math.min(Math.max(room - event.clientX, MIN_WIDTH), room - MIN_GRID);
      this.pane.style.width = `${String(width)}px`;
    };
    this.handle.setPointerCapture(pointer);
    this.handle.addEventListener('pointermove', follow);
    this.handle.addEventListener(
      'lostpointercapture',
      () => {
        this.handle.removeEventListener('pointermove', follow);
      },
      {
        once: true,
      },
    );
  }
}

/** In milliseconds: long enough to be read. */
const SHOWN = 8_000;

/** A message that goes away by itself. */
export class Passing {
  private said: { readonly text: string; readonly until: number } | undefined;

  get text(): string | undefined {
    return this.said?.text && performance.now() < this.said.until ? this.said.text : undefined;
  }

  say(text: string): void {
    this.said = { text, until: performance.now() + SHOWN };
  }
}

import { aBrowser, aPane } from './opened';

jest.setTimeout(90_000);

const open = aPane(aBrowser(), 'en-US');

/** What has the focus in the pane: its role, else its name as an element; with its vertical place. */
function focused(): Promise<{ what: string; top: number }> {
  return open.pane.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const what = element.getAttribute('role') ?? element.tagName.toLowerCase();
    return { what, top: element.getBoundingClientRect().top + window.scrollY };
  });
}

/** What takes the focus on at the page's end: Fluent's charts put it there themselves, and it goes on by itself, without a key. */
const PASSED = '[data-tabster-dummy]';

/** Goes on with Tab, as slowly as the pane needs: the focus has come to where it stays. Fails where only another key would take it on. */
async function tab(): Promise<void> {
  await open.page.keyboard.press('Tab');
  await open.pane.waitForFunction(passed => document.activeElement?.matches(passed) !== true, PASSED, {
    timeout: 5000,
  });
}

describe('the keyboard in the pane', () => {
  it('needs few stops from the policy to its end, from top to bottom', async () => {
    await open.pane.getByRole('combobox').focus();
    const stops: string[] = [];
    const tops: number[] = [];
    while (stops.at(-1) !== 'body' && stops.length < 50) {
      await tab();
      const { what, top } = await focused();
      stops.push(what);
      tops.push(top);
    }
    expect(await open.pane.getByRole('note').count()).toBeGreaterThan(20);
    expect(stops.at(-1)).toBe('body');
    // The day as of which the months are judged is a field of year, month and day, each a stop.
    expect(stops.length).toBeLessThanOrEqual(14);
    const notes = tops.slice(0, -1);
    expect(notes).toEqual([...notes].sort((a, b) => a - b));
  });

  it('reaches the origin of every number with the arrow keys, and comes back to where it was', async () => {
    const cards = open.pane.locator('article');
    for (let card = 0; card < (await cards.count()); card += 1) {
      const notes = cards.nth(card).getByRole('note');
      const count = await notes.count();
      await notes.first().focus();
      for (let at = 0; at < count; at += 1) {
        expect(await notes.nth(at).evaluate(element => element === document.activeElement)).toBe(true);
        await open.page.keyboard.press('ArrowDown');
      }
      await open.page.keyboard.press('Home');
      expect(await notes.first().evaluate(element => element === document.activeElement)).toBe(true);
      await open.page.keyboard.press('End');
      await open.page.keyboard.press('Tab');
      await open.page.keyboard.press('Shift+Tab');
      expect(await notes.last().evaluate(element => element === document.activeElement)).toBe(true);
    }
  });

  it('shows the origin of the number whose label has the focus, as the pointer does', async () => {
    const notes = open.pane.locator('article').first().getByRole('note');
    await notes.first().focus();
    await open.page.keyboard.press('ArrowDown');
    const tip = open.pane.getByRole('tooltip');
    await tip.waitFor();
    const said = await tip.innerText();
    expect(said).not.toBe('');
    await open.pane.getByRole('combobox').focus();
    await tip.waitFor({ state: 'hidden' });
    await notes.nth(1).hover();
    await tip.waitFor();
    expect(await tip.innerText()).toBe(said);
  });

  it('hears of results: both regions stand there before anything is said', async () => {
    expect(await open.pane.locator('[role=status]').count()).toBeGreaterThan(0);
    const alerts = open.pane.locator('#pane [role=alert]');
    expect(await alerts.count()).toBe(1);
    expect(await alerts.innerText()).toBe('');
  });
});

import type { Grounds } from '../../functions/explain/figures';
import type { TraceView } from '../../functions/explain/view';
import type { Story } from './story';

/** A line of the story in three columns: the chapter, what happens, the figures of the policy that it rests on. */
export type TextRow = readonly [chapter: string, text: string, grounds: string];

export function rowsOf(story: Story, view: TraceView): readonly TextRow[] {
  const said = (grounds: readonly Grounds[]): string =>
    grounds
      .map(({ status, source, figures }) => view.trace.grounds(status, source, figures.join(view.words.join)))
      .join(view.trace.semicolon);
  return story.chapters.flatMap(({ title, lead, each, lines, ladder, next }): readonly TextRow[] => [
    ...lead.map((line): TextRow => [title, line.text, said(line.grounds)]),
    ...Array.from({ length: each?.count ?? 0 }, (_, place): TextRow => {
      return [title, each?.textAt(place) ?? '', place === 0 ? said(each?.grounds ?? []) : ''];
    }),
    ...(ladder === undefined ? [] : [[title, ladder.alt, ''] as const]),
    ...lines.map((line): TextRow => [title, line.text, said(line.grounds)]),
    ...next.map((text): TextRow => [title, text, '']),
  ]);
}

/** The story as one text, for a message or a document. */
export function textOf(story: Story, view: TraceView): string {
  const head = [[story.whose, story.what].filter(text => text !== '').join(' · '), story.result, story.basis];
  let chapter = '';
  const body = rowsOf(story, view).flatMap(([title, text, grounds]) => {
    const heading = title === chapter || title === '' ? [] : ['', title];
    chapter = title;
    return [...heading, `- ${text}${grounds === '' ? '' : ` [${grounds}]`}`];
  });
  return [...head, ...body].join('\n');
}

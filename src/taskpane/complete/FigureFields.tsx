import { useId } from 'react';
import { Input, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { Fact, Locale, Policy } from '../../engine';
import { useLanguage } from '../parts/language';
import { useOneStop } from '../parts/use-one-stop';
import type { Answer } from './draft';
import { factFrom, type PolicyFigure } from './figures';
import { optionsOf } from './options';
import { StatusBadge } from './StatusBadge';
import { hasError, Said, type SaidLine } from './Said';
import type { Step } from './steps';
import { labelOf, type Words } from './words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  note: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  label: {
    ...typographyStyles.body1,
    display: 'inline-block',
    '::first-letter': { textTransform: 'uppercase' },
  },
});

/** What the fields of every step are given. */
export interface FieldsProps {
  readonly base: Policy;
  readonly step: Step;
  readonly answer: Answer;
  readonly change: (next: Partial<Answer>) => void;
  /** What is said of a field; left out: of the step as a whole. */
  readonly saidAt: (field?: string) => readonly SaidLine[];
  readonly words: Words;
}

/** A field for each figure of a step, under what the figure is called and what it is now. */
export function FigureFields({ base, step, answer, change, saidAt, words }: FieldsProps): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  return (
    <div className={styles.fields} ref={useOneStop()}>
      {step.figures.map((figure, i) => (
        <Field
          key={figure.path}
          figure={figure}
          base={base}
          words={words}
          note={noteOf(figure, step.figures[i - 1], locale)}
          value={answer.values[figure.path] ?? ''}
          is={factFrom(figure.fact, answer.values[figure.path] ?? '', figure.shape, answer)}
          said={saidAt(figure.path)}
          type={text => {
            change({ values: { ...answer.values, [figure.path]: text } });
          }}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly figure: PolicyFigure;
  readonly base: Policy;
  readonly words: Words;
  /** Why it is open; empty where that has been said. */
  readonly note: string;
  readonly value: string;
  /** The figure as typed. */
  readonly is: Fact<unknown>;
  readonly said: readonly SaidLine[];
  readonly type: (text: string) => void;
}

function Field({ figure, base, words, note, value, is, said, type }: FieldProps): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const id = useId();
  const about = [note, figure.shape.kind === 'list' ? words.strings.listHint : ''].filter(text => text !== '');
  const options = optionsOf(base, figure, locale);
  const field = {
    id,
    value,
    'aria-invalid': hasError(said),
    'aria-describedby': `${id}-note ${id}-said`,
    onChange: (_: unknown, { value: text }: { readonly value: string }): void => {
      type(text);
    },
  };
  return (
    <div className={styles.field}>
      <div className={styles.name}>
        <label htmlFor={id} className={styles.label}>
          {labelOf(base, figure.path, locale)}
        </label>
        <StatusBadge was={figure.fact} is={is} sources={base.sources} />
      </div>
      {about.length > 0 && (
        <div id={`${id}-note`}>
          {about.map(text => (
            <span key={text} className={styles.note}>
              {text}
            </span>
          ))}
        </div>
      )}
      {options === undefined ? (
        <Input {...field} {...kindOf(figure)} autoComplete="off" spellCheck={false} />
      ) : (
        <Select {...field}>
          <option value="">{words.strings.choose}</option>
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
      <Said id={`${id}-said`} lines={said} />
    </div>
  );
}

/** Figures of one list are often open for one reason: it is said once. */
function noteOf({ fact }: PolicyFigure, before: PolicyFigure | undefined, locale: Locale): string {
  const note = fact.note?.[locale] ?? '';
  return note === before?.fact.note?.[locale] ? '' : note;
}

function kindOf({ shape }: PolicyFigure) {
  if (shape.kind === 'number') return { inputMode: 'decimal' } as const;
  if (shape.kind !== 'text') return {};
  // A browser without a calendar of months shows a field of text, where the placeholder says how to write one.
  if (shape.of === 'month') return { type: 'month', placeholder: '2023-04' } as const;
  return shape.of === 'day' ? ({ type: 'date' } as const) : {};
}

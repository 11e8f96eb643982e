import { useId } from 'react';
import { Input, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { FactBadge } from '../parts/FactBadge';
import { useLanguage } from '../parts/language';
import { useOneStop } from '../parts/use-one-stop';
import type { Answer } from './draft';
import type { PolicyFigure } from './figures';
import { optionsOf } from './options';
import { hasError, Said, type SaidLine } from './Said';
import type { Step } from './steps';
import { labelOf, type Words } from './words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  label: typographyStyles.body1,
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
  return (
    <div className={styles.fields} ref={useOneStop()}>
      {step.figures.map(figure => (
        <Field
          key={figure.path}
          figure={figure}
          base={base}
          words={words}
          value={answer.values[figure.path] ?? ''}
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
  readonly value: string;
  readonly said: readonly SaidLine[];
  readonly type: (text: string) => void;
}

function Field({ figure, base, words, value, said, type }: FieldProps): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const id = useId();
  const options = optionsOf(base, figure, locale);
  const field = {
    id,
    value,
    'aria-invalid': hasError(said),
    'aria-describedby': `${id}-said`,
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
        <FactBadge fact={figure.fact} sources={base.sources} />
      </div>
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

function kindOf({ shape }: PolicyFigure) {
  if (shape.kind === 'number') return { inputMode: 'decimal' } as const;
  if (shape.kind !== 'text') return {};
  // A browser without a calendar of months shows a field of text, where the placeholder says how to write one.
  if (shape.of === 'month') return { type: 'month', placeholder: '2023-04' } as const;
  return shape.of === 'day' ? ({ type: 'date' } as const) : {};
}

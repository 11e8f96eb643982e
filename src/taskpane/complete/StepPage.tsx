import { useMemo, useState } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { useLanguage } from '../parts/language';
import type { Found } from './check';
import { checkStep } from './check';
import type { Answer, Answered } from './draft';
import { hasIllustrative, saysSomething } from './draft';
import { FigureFields } from './FigureFields';
import { GroundsFields } from './GroundsFields';
import { LadderFields } from './LadderFields';
import type { PageProps } from './Page';
import { Page } from './Page';
import { Said, type SaidLine } from './Said';
import type { Step } from './steps';
import { saidOf, titleOf } from './words';

const useStyles = makeStyles({
  why: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props extends PageProps {
  readonly step: Step;
  readonly answer: Answer;
  readonly others: readonly Answered[];
  readonly type: (answer: Answer) => void;
  readonly leave: (how: 'answered' | 'skipped') => void;
}

/** One step: its figures, checked as one types, and where they are from. */
export function StepPage({ step, answer, others, type, leave, ...page }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { words, progress } = page;
  const { strings } = words;
  const { base } = progress;
  const [tried, setTried] = useState<'nothing' | 'wrong'>();
  const checked = useMemo(() => checkStep(base, { step, answer }, others), [base, step, answer, others]);
  const something = saysSomething(base, { step, answer });
  const wrong =
    checked.found.filter(({ severity }) => severity === 'error').length +
    checked.missing.size +
    Number(answer.source.trim() === '') +
    Number(answer.on === '');
  const goOn = (form: HTMLFormElement): void => {
    if (something && wrong === 0) {
      leave('answered');
      return;
    }
    setTried(something ? 'wrong' : 'nothing');
    // Not before what is missing has been marked.
    if (something) setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const change = (next: Partial<Answer>): void => {
    if (tried === 'nothing') setTried(undefined);
    type({ ...answer, ...next });
  };
  const line = ({ problem, severity }: Found): SaidLine => ({
    severity,
    // Its paths lead somewhere in what was put to the parser, a policy but for the values that were refused.
    text: saidOf(problem, checked.data as Policy, locale, words),
  });
  const saidAt = (field?: string): readonly SaidLine[] => {
    // Not while one is still on the way to the field.
    const missing = tried === 'wrong' && field !== undefined ? checked.missing.get(field) : undefined;
    const empty: readonly SaidLine[] =
      missing === undefined ? [] : [{ severity: 'error', text: strings.tierMissing[missing] }];
    return [...empty, ...checked.found.filter(each => each.field === field).map(line)];
  };
  const said =
    tried === 'nothing'
      ? ({ intent: 'warning', children: strings.nothingYet(hasIllustrative(base, step)) } as const)
      : tried === 'wrong' && wrong > 0
        ? ({ intent: 'error', children: strings.wrong(wrong) } as const)
        : undefined;
  const fields = { step, answer, change, saidAt, words, base };
  return (
    <Page
      {...page}
      title={titleOf(base, step, locale, strings)}
      said={said}
      on={{ label: strings.next, go: goOn }}
      skip={() => {
        leave('skipped');
      }}
    >
      <p className={styles.why}>{step.kind === 'ladder' ? strings.ladderWhy : strings.groupWhy[step.group]}</p>
      {step.kind === 'ladder' && <LadderFields {...fields} step={step} others={others} />}
      {step.figures.length > 0 && <FigureFields {...fields} />}
      {step.kind === 'figures' && <Said lines={saidAt()} />}
      <GroundsFields {...fields} tried={tried === 'wrong'} />
    </Page>
  );
}

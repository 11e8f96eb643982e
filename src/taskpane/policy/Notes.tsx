import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { Figure } from '../parts/Figure';
import { Section } from '../parts/Section';
import { useLanguage } from '../parts/language';
import { useOneStop } from '../parts/use-one-stop';
import { amount, dayText } from './words';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    '& > li + li': { marginTop: tokens.spacingVerticalXS },
  },
  date: { color: tokens.colorNeutralForeground3 },
});

/** In what forms it pays, what is still to be asked, and what all of this rests on. */
export function Notes({ policy }: { readonly policy: Policy }): React.JSX.Element {
  const styles = useStyles();
  const { locale, strings } = useLanguage();
  const forms = useOneStop<HTMLUListElement>();
  return (
    <>
      {policy.forms.length > 0 && (
        <Section title={strings.forms}>
          <ul className={styles.list} ref={forms}>
            {policy.forms.map(form => (
              <li key={form.id}>
                {form.title[locale]}{' '}
                {form.share === undefined ? (
                  strings.inKind
                ) : (
                  <Figure fact={form.share} sources={policy.sources} text={share => strings.share(amount(share))} />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {policy.openQuestions.length > 0 && (
        <Section title={strings.questions}>
          <ul className={styles.list}>
            {policy.openQuestions.map(question => (
              <li key={question.id}>{question.text[locale]}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={strings.sources}>
        <ul className={styles.list}>
          {policy.sources.map(source => (
            <li key={source.id}>
              {source.title[locale]}{' '}
              {source.date !== undefined && (
                <span className={styles.date}>{strings.published(dayText(source.date, strings))}</span>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

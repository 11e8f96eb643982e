import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Example } from '../../functions/definition';
import type { GalleryStrings } from '../../locales/panels/gallery';
import { useLanguage } from '../parts/language';
import { amount } from '../policy/words';
import { typedFrom, type Typed } from './typed';
import type { Described } from './words';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  says: { ...typographyStyles.body1, margin: 0 },
  formula: { ...typographyStyles.caption1, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

interface Props {
  readonly shown: Described;
  readonly fill: (typed: Typed) => void;
  readonly strings: GalleryStrings;
}

/** Calls on the sample workbook; one fills in the arguments. */
export function Examples({ shown: { definition, texts }, fill, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  return (
    <ul className={styles.list}>
      {texts.examples.map(example => (
        <li key={example.formula} className={styles.item}>
          <p className={styles.says}>{example.says[locale] + givesText(example, strings)}</p>
          <code className={styles.formula}>{example.formula}</code>
          {definition.parameters.length > 0 && (
            <Button
              size="small"
              aria-label={strings.fillFrom(example.formula)}
              onClick={() => {
                fill(typedFrom(definition, example.formula));
              }}
            >
              {strings.fill}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A single number reads the same in every language; tables are seen in the preview. */
function givesText({ gives }: Example, strings: GalleryStrings): string {
  const only = gives.length === 1 && gives[0]?.length === 1 ? gives[0][0] : undefined;
  return typeof only === 'number' ? strings.exampleGives(amount(only)) : '';
}

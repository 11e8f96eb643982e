import { useEffect, useRef, useState } from 'react';
import { Input, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Locale } from '../../engine';
import type { Category } from '../../functions/definition';
import { PanelBody } from '../parts/PanelBody';
import { Section } from '../parts/Section';
import { useLanguage } from '../parts/language';
import { UnseenTitle } from '../parts/UnseenTitle';
import { kept } from './kept';
import { search } from './search';
import type { Described, Words } from './words';

const useStyles = makeStyles({
  find: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  kind: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    textAlign: 'start',
    fontFamily: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { ...typographyStyles.body1Strong, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  about: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
  },
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly words: Words;
  readonly locale: Locale;
  readonly left: string | undefined;
  readonly open: (name: string) => void;
}

/** All functions by category; what is typed narrows them. */
export function FunctionList({ words: { strings, functions }, locale, left, open }: Props): React.JSX.Element {
  const styles = useStyles();
  const { strings: shared } = useLanguage();
  const [asked, setAsked] = useState(kept.asked);
  const [kind, setKind] = useState<Category>();
  const kinds = [...new Set(functions.map(({ definition }) => definition.category))];
  const found = search(functions, asked, locale).filter(
    ({ definition }) => kind === undefined || definition.category === kind,
  );
  return (
    <PanelBody>
      <UnseenTitle>{shared.panel.functions}</UnseenTitle>
      <div className={styles.find}>
        <Input
          type="search"
          aria-label={strings.search}
          placeholder={strings.search}
          value={asked}
          onChange={(_, { value }) => {
            kept.asked = value;
            setAsked(value);
          }}
        />
        <div className={styles.kinds} role="group" aria-label={strings.categories}>
          {[undefined, ...kinds].map(each => (
            <button
              key={each ?? ''}
              type="button"
              aria-pressed={kind === each}
              className={mergeClasses(styles.kind, kind === each && styles.chosen)}
              onClick={() => {
                setKind(each);
              }}
            >
              {each === undefined ? strings.all : strings.category[each]}
            </button>
          ))}
        </div>
        <p className={styles.note} role="status">
          {found.length === 0 ? strings.nothing(asked.trim()) : strings.found(found.length)}
        </p>
      </div>
      {kinds.map(category => (
        <Kind
          key={category}
          title={strings.category[category]}
          functions={found.filter(({ definition }) => definition.category === category)}
          locale={locale}
          left={left}
          open={open}
        />
      ))}
    </PanelBody>
  );
}

function Kind({
  title,
  functions,
  locale,
  left,
  open,
}: { readonly title: string; readonly functions: readonly Described[] } & Pick<Props, 'locale' | 'left' | 'open'>) {
  const styles = useStyles();
  const last = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    last.current?.focus();
  }, []);
  if (functions.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {functions.map(({ definition: { name }, texts }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.item}
              ref={name === left ? last : undefined}
              onClick={() => {
                open(name);
              }}
            >
              <span className={styles.name}>MCN.{name}</span>
              <span className={styles.about}>{texts.description[locale]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

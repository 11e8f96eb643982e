import { useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import type { GalleryStrings } from '../../locales/panels/gallery';
import { useLanguage } from '../parts/language';
import { PanelBody } from '../parts/PanelBody';
import { Section } from '../parts/Section';
import { ArgumentFields } from './ArgumentFields';
import { Examples } from './Examples';
import { InsertBar } from './InsertBar';
import { kept } from './kept';
import { asTyped } from './preview';
import { PreviewView } from './PreviewView';
import { formulaOf, untouched, type Typed } from './typed';
import { usePreview } from './use-preview';
import type { Workbook } from './use-workbook';
import type { Described } from './words';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    outline: 'none',
  },
  about: { ...typographyStyles.body1, margin: 0 },
  formula: {
    ...typographyStyles.caption1,
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly shown: Described;
  readonly strings: GalleryStrings;
  readonly policy: Policy;
  readonly workbook: Workbook;
  readonly back: () => void;
}

/** One function: what it does, its arguments to fill in, what it would give, and into the sheet with it. */
export function FunctionPage({ shown, strings, policy, workbook, back }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { definition, texts } = shown;
  const { name } = definition;
  const [typed, setTyped] = useState<Typed>(() => kept.typed.get(name) ?? untouched(definition));
  const previewed = usePreview(definition, typed, { locale, policy, changes: workbook.changes });
  const { preview } = previewed;
  const type = (next: Typed): void => {
    kept.typed.set(name, next);
    setTyped(next);
  };
  const bar = (
    <InsertBar
      definition={definition}
      typed={typed}
      policy={policy}
      place={workbook.place}
      shown={preview}
      strings={strings}
    />
  );
  return (
    <PanelBody footer={bar}>
      <div className={styles.head}>
        <Button appearance="subtle" size="small" className={styles.back} onClick={back}>
          ‹ {strings.back}
        </Button>
        <h1
          className={styles.title}
          tabIndex={-1}
          ref={(title: HTMLElement | null) => {
            title?.focus();
          }}
        >
          MCN.{name}
        </h1>
        <p className={styles.about}>{texts.description[locale]}</p>
      </div>
      <Section title={strings.arguments}>
        <ArgumentFields shown={shown} typed={typed} type={type} preview={preview} policy={policy} strings={strings} />
      </Section>
      <Section title={strings.preview}>
        <code className={styles.formula}>{preview?.formula ?? formulaOf(definition, asTyped(definition, typed))}</code>
        <PreviewView previewed={previewed} definition={definition} strings={strings} />
      </Section>
      <Section title={strings.examples}>
        <Examples shown={shown} fill={type} strings={strings} />
      </Section>
    </PanelBody>
  );
}

import { useId } from 'react';
import { makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { Preferences } from '../../host';
import { useLanguage } from '../parts/language';

const useStyles = makeStyles({
  settings: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: typographyStyles.body1,
});

interface Props {
  readonly id: string;
  readonly preferences: Preferences;
  readonly prefer: <K extends keyof Preferences>(key: K, value: Preferences[K]) => void;
}

/** Language and theme, where the user wants others than Office's. */
export function Settings({ id, preferences, prefer }: Props): React.JSX.Element {
  const styles = useStyles();
  const language = useId();
  const theme = useId();
  const { strings } = useLanguage();
  return (
    <section className={styles.settings} id={id} aria-label={strings.settings}>
      <label htmlFor={language} className={styles.label}>
        {strings.language}
      </label>
      <Select
        id={language}
        value={preferences.language}
        onChange={(_, { value }) => {
          prefer('language', value as Preferences['language']);
        }}
      >
        <option value="auto">{strings.asOffice}</option>
        <option value="zh-CN">简体中文</option>
        <option value="en-US">English</option>
      </Select>
      <label htmlFor={theme} className={styles.label}>
        {strings.theme}
      </label>
      <Select
        id={theme}
        value={preferences.theme}
        onChange={(_, { value }) => {
          prefer('theme', value as Preferences['theme']);
        }}
      >
        {(['auto', 'light', 'dark', 'contrast'] as const).map(each => (
          <option key={each} value={each}>
            {strings.themes[each]}
          </option>
        ))}
      </Select>
    </section>
  );
}

import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { usePanelStrings } from '../parts/panel-strings';
import type { Severity } from './check';
import { loadWords } from './words';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'block',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
  error: { color: tokens.colorStatusDangerForeground2 },
});

export interface SaidLine {
  readonly severity: Severity;
  readonly text: string;
}

/** What is wrong or odd, beside what it is about. @param id by which a field refers to it */
export function Said({ lines, id }: { readonly lines: readonly SaidLine[]; readonly id?: string }) {
  const styles = useStyles();
  const { strings } = usePanelStrings(loadWords);
  if (lines.length === 0) return null;
  return (
    <div id={id}>
      {lines.map(({ severity, text }) => (
        <span key={text} className={mergeClasses(styles.line, severity === 'error' && styles.error)}>
          {strings.saysOf[severity](text)}
        </span>
      ))}
    </div>
  );
}

export function hasError(lines: readonly SaidLine[]): boolean {
  return lines.some(({ severity }) => severity === 'error');
}

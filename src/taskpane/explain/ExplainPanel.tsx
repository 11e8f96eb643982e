import { Suspense } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { failureText } from '../parts/NoticeBar';
import { PanelBody } from '../parts/PanelBody';
import { usePanelStrings } from '../parts/panel-strings';
import { CallView } from './CallView';
import type { ReadCall } from './read-call';
import { Repair } from './Repair';
import { useExplained } from './use-explained';
import { loadWords } from './words';

const useStyles = makeStyles({
  where: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
  keeps: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  how: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Why the selected cell shows what it shows; it follows the selection. */
export default function ExplainPanel(): React.JSX.Element {
  const styles = useStyles();
  const { strings: pane } = useLanguage();
  const words = usePanelStrings(loadWords);
  const { call, elsewhere, looked, failure, broken, look } = useExplained();
  const { strings } = words;
  const again = (
    <Button size="small" onClick={look}>
      {strings.again}
    </Button>
  );
  return (
    <PanelBody>
      {broken && (
        <Message intent="error" actions={again}>
          {strings.broken}
        </Message>
      )}
      {failure !== undefined && (
        <Message intent="error" actions={again}>
          {failureText(failure, pane)}
        </Message>
      )}
      {call === undefined ? (
        <Invitation looked={looked} />
      ) : (
        <>
          <div>
            <p className={styles.where}>{`${call.cell.address} ${call.cell.formula}`}</p>
            {elsewhere && <p className={styles.keeps}>{strings.keeps(call.cell.address)}</p>}
          </div>
          <Suspense fallback={<p>{strings.looking}</p>}>
            <CallView key={keyOf(call)} call={call} words={words} />
          </Suspense>
        </>
      )}
      <Repair strings={strings} />
    </PanelBody>
  );
}

/** Whom the user has chosen is forgotten with the next cell. */
function keyOf({ cell }: ReadCall): string {
  return `${cell.address} ${cell.formula}`;
}

/** What to do, as long as nothing has been selected that could be explained. */
function Invitation({ looked }: { readonly looked: boolean }): React.JSX.Element {
  const styles = useStyles();
  const { strings } = usePanelStrings(loadWords);
  if (!looked) return <p>{strings.looking}</p>;
  return (
    <>
      <h1 className={styles.title}>{strings.title}</h1>
      <p>{strings.select}</p>
      <ul className={styles.how}>
        {strings.selectHow.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

import { Suspense, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useLanguage } from '../parts/language';
import { Message, Messages } from '../parts/Message';
import { PanelBody } from '../parts/PanelBody';
import { usePanelStrings } from '../parts/panel-strings';
import { Calls } from './Calls';
import { CallView } from './CallView';
import type { ReadCall } from './read-call';
import { failureText } from '../parts/NoticeBar';
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
  story: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  // Grey and framed, not see-through: what is told of another cell stays easy to read.
  kept: {
    padding: tokens.spacingVerticalM,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground3,
    filter: 'grayscale(1)',
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outline: 'none' },
  how: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Why the selected cell shows what it shows; it follows the selection. */
export default function ExplainPanel(): React.JSX.Element {
  const styles = useStyles();
  const { strings: pane } = useLanguage();
  const words = usePanelStrings(loadWords);
  const { call, elsewhere, looked, failure, broken, look, putOn, choose, clear } = useExplained();
  const title = useRef<HTMLHeadingElement>(null);
  const { strings } = words;
  const again = (
    <Button size="small" onClick={look}>
      {strings.again}
    </Button>
  );
  const forget = (
    <Button
      size="small"
      onClick={() => {
        // The button goes with what it clears; the keyboard goes on from the heading.
        flushSync(clear);
        title.current?.focus();
      }}
    >
      {strings.clear}
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
      <div>
        <Messages
          said={
            call !== undefined && elsewhere !== undefined
              ? { intent: 'warning', children: strings.keeps(call.cell.address, elsewhere), actions: forget }
              : undefined
          }
        />
        {call === undefined ? (
          <Invitation looked={looked} title={title} />
        ) : (
          <div className={mergeClasses(styles.story, elsewhere !== undefined && styles.kept)}>
            <p className={styles.where}>{`${call.cell.address} ${call.cell.formula}`}</p>
            {call.calls.length > 1 && <Calls {...{ call, choose, strings }} />}
            <Suspense fallback={<p>{strings.looking}</p>}>
              <CallView key={keyOf(call)} call={call} words={words} onPut={putOn} />
            </Suspense>
          </div>
        )}
      </div>
      <Repair strings={strings} />
    </PanelBody>
  );
}

/** Whom the user has chosen is forgotten with the next cell. */
function keyOf({ cell, at }: ReadCall): string {
  return `${cell.address} ${String(at)} ${cell.formula}`;
}

/** What to do, as long as nothing has been selected that could be explained. */
function Invitation({
  looked,
  title,
}: {
  readonly looked: boolean;
  readonly title: RefObject<HTMLHeadingElement | null>;
}): React.JSX.Element {
  const styles = useStyles();
  const { strings } = usePanelStrings(loadWords);
  if (!looked) return <p>{strings.looking}</p>;
  return (
    <>
      <h1 className={styles.title} tabIndex={-1} ref={title}>
        {strings.title}
      </h1>
      <p>{strings.select}</p>
      <ul className={styles.how}>
        {strings.selectHow.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

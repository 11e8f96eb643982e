import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { ExplainStrings } from '../../locales/panels/explain';
import type { ReadCall } from './read-call';

const useStyles = makeStyles({
  call: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', minWidth: 0 },
});

interface Props {
  readonly call: ReadCall;
  readonly choose: (at: number) => void;
  readonly strings: ExplainStrings;
}

/** Which call is explained of a formula that holds several. */
export function Calls({ call: { calls, at }, choose, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field label={strings.calls}>
      <RadioGroup
        value={String(at)}
        onChange={(_, { value }) => {
          choose(Number(value));
        }}
      >
        {calls.map(({ text }, i) => (
          <Radio key={`${String(i)} ${text}`} value={String(i)} label={{ children: text, className: styles.call }} />
        ))}
      </RadioGroup>
    </Field>
  );
}

import { useId } from 'react';
import { Button, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { CompareStrings } from '../../locales/panels/compare';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import type { ChosenPair } from './use-chosen-pair';
import type { Comparables } from './use-comparables';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  label: typographyStyles.body1Strong,
  swap: { alignSelf: 'flex-start' },
});

interface Props extends Pick<ChosenPair, 'picked' | 'pick'> {
  readonly comparables: Comparables;
  readonly strings: CompareStrings;
}

/** Which two policies. */
export function Choosers({ comparables, picked, pick, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.all}>
      <Side
        label={strings.a}
        value={picked.a}
        choose={a => {
          pick({ a });
        }}
        comparables={comparables}
        strings={strings}
      />
      <Side
        label={strings.b}
        value={picked.b}
        choose={b => {
          pick({ b });
        }}
        comparables={comparables}
        strings={strings}
      />
      <Button
        size="small"
        className={styles.swap}
        onClick={() => {
          pick({ a: picked.b, b: picked.a });
        }}
      >
        {strings.swap}
      </Button>
      {picked.a === picked.b && <Message intent="info">{strings.sameChosen}</Message>}
    </div>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (key: string) => void;
  readonly comparables: Comparables;
  readonly strings: CompareStrings;
}

function Side({ label, value, choose, comparables, strings }: SideProps): React.JSX.Element {
  const styles = useStyles();
  const { strings: shared } = useLanguage();
  const id = useId();
  const { library, own, mistaken } = comparables;
  return (
    <div className={styles.side}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select
        id={id}
        value={value}
        onChange={(_, { value: key }) => {
          choose(key);
        }}
      >
        <optgroup label={strings.ofLibrary}>
          {library.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </optgroup>
        {own.length + mistaken.length > 0 && (
          <optgroup label={shared.policyTables}>
            {own.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
            {mistaken.map(({ key, title }) => (
              <option key={key} value={key} disabled>
                {strings.mistaken(title)}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
    </div>
  );
}

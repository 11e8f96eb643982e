import { useId, useState } from 'react';
import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import type { Parameter } from '../../functions';
import { policyName, readSelectedAddress, type HostFailure } from '../../host';
import type { GalleryStrings } from '../../locales/panels/gallery';
import { policies } from '../../policies';
import type { Argument } from '../explain/formula';
import { failureText } from '../parts/NoticeBar';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import type { Preview } from './preview';
import type { Typed } from './typed';
import type { Described } from './words';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: typographyStyles.body1Strong,
  name: {
    ...typographyStyles.caption1,
    marginInlineStart: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
  },
  optional: {
    ...typographyStyles.caption1,
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  take: { flexShrink: 0, minWidth: 'auto', whiteSpace: 'nowrap' },
  meant: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
});

interface Props {
  readonly shown: Described;
  readonly typed: Typed;
  readonly type: (next: Typed) => void;
  readonly preview: Preview | undefined;
  readonly policy: Policy;
  readonly strings: GalleryStrings;
}

/** An input for each argument, and a button that takes the address of the selected cells. */
export function ArgumentFields(props: Props): React.JSX.Element {
  const styles = useStyles();
  const { shown, strings } = props;
  const { parameters } = shown.definition;
  if (parameters.length === 0) return <p className={styles.note}>{strings.noArguments}</p>;
  return (
    <>
      <p className={styles.note}>{strings.howToFill}</p>
      <div className={styles.fields}>
        {parameters.map(parameter => (
          <Field key={parameter.name} parameter={parameter} {...props} />
        ))}
      </div>
    </>
  );
}

function Field({ parameter, shown, typed, type, preview, policy, strings }: { readonly parameter: Parameter } & Props) {
  const styles = useStyles();
  const { locale, strings: pane } = useLanguage();
  const [failure, setFailure] = useState<HostFailure>();
  const id = useId();
  const { name, optional } = parameter;
  const called = strings.parameter[name] ?? name;
  const offered = offers(name, policy, locale);
  const put = (value: string): void => {
    setFailure(undefined);
    type({ ...typed, [name]: value });
  };
  const take = async (): Promise<void> => {
    const selected = await readSelectedAddress();
    if (selected.ok) put(selected.value);
    else setFailure(selected.failure);
  };
  return (
    <div className={styles.field}>
      <div>
        <label htmlFor={id} className={styles.label}>
          {called}
        </label>
        <code className={styles.name}>{name}</code>
        {optional === true && <span className={styles.optional}>{strings.optional}</span>}
      </div>
      <div className={styles.row}>
        <Input
          id={id}
          className={styles.input}
          value={typed[name] ?? ''}
          required={optional !== true}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-about ${id}-meant`}
          {...(offered.length > 0 && { list: `${id}-offers` })}
          onChange={(_, { value }) => {
            put(value);
          }}
        />
        <Button className={styles.take} aria-label={strings.takeFor(called)} onClick={() => void take()}>
          {strings.take}
        </Button>
        {offered.length > 0 && (
          <datalist id={`${id}-offers`}>
            {offered.map(each => (
              <option key={each} value={each} />
            ))}
          </datalist>
        )}
      </div>
      <div role="alert">
        {failure !== undefined && (
          <Message intent="error">
            {failure.code === 'selection_not_one_range' ? strings.oneRange : failureText(failure, pane)}
          </Message>
        )}
      </div>
      <span id={`${id}-meant`} className={styles.meant}>
        {meaningOf(preview?.meant[name], typed[name] ?? '', strings)}
      </span>
      <p id={`${id}-about`} className={styles.note}>
        {shown.texts.parameters[name]?.[locale]}
      </p>
    </div>
  );
}

/** How an input has been understood, where that is not plain: numbers need no words. */
function meaningOf(argument: Argument | undefined, typed: string, strings: GalleryStrings): string {
  if (typed.trim() === '') return '';
  if (argument?.kind === 'literal' && typeof argument.value === 'string') return strings.asText(argument.value);
  if (argument?.kind !== 'reference') return '';
  return argument.reference.kind === 'name' ? strings.asName(argument.text) : strings.asCells(argument.text);
}

/** What an argument is often given: parameters of one name mean the same in every function. */
function offers(name: string, policy: Policy, locale: 'zh-CN' | 'en-US'): readonly string[] {
  if (name === 'track') return policy.tracks.map(({ title }) => title[locale]);
  if (name === 'policy') return [policyName, ...policies().map(({ version }) => version)];
  return [];
}

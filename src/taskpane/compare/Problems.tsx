import { use } from 'react';
import { Button } from '@fluentui/react-components';
import type { Problem } from '../../engine';
import { locate } from '../../functions/locate';
import { named } from '../../functions/policy-view/named';
import { describeParts, describeProblem, loadProblemMessages } from '../../locales';
import type { CompareStrings } from '../../locales/panels/compare';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { once } from '../parts/panel-strings';
import { lackingIn } from './gaps';
import { namesOf } from './plan';
import type { Comparable, Pair } from './sides';

/** So many are told; the others are counted. */
const TOLD = 8;

const messagesOf = once(loadProblemMessages);

interface Props {
  readonly problems: readonly Problem[];
  /** Those of the roster that are not among them. */
  readonly unlisted: number;
  readonly pair: Pair;
  /** Where the roster stands. */
  readonly address: string;
  readonly strings: CompareStrings;
  readonly complete: (side: Comparable) => void;
}

/** Why there is no difference to show: what is wrong with the roster, or the number that a policy lacks, which can be entered. */
export function Problems({ problems, unlisted, pair, address, strings, complete }: Props): React.JSX.Element {
  const { locale } = useLanguage();
  const messages = use(messagesOf(locale));
  const found = problems.map(each => ({ each, side: lackingIn(each, pair) }));
  const lacking = pair.filter(side => found.some(each => each.side === side));
  const names = namesOf(pair);
  const count = problems.length + unlisted;
  const shown = count.toLocaleString(locale);
  const told = found.slice(0, TOLD).map(({ each, side }) => {
    if (side === undefined) return describeProblem(locate(each, address), messages);
    return describeParts(named(each, side.policy, locale), messages).problem;
  });
  return (
    <Message
      intent="warning"
      {...(lacking.length > 0 && {
        actions: lacking.map(side => (
          <Button
            key={side.key}
            size="small"
            onClick={() => {
              complete(side);
            }}
          >
            {strings.complete(names[pair.indexOf(side)] ?? '')}
          </Button>
        )),
      })}
    >
      {lacking.length > 0 ? strings.gaps : strings.problems(shown)}
      <ul>
        {told.map(text => (
          <li key={text}>{text}</li>
        ))}
        {count > told.length && <li>{strings.moreProblems((count - told.length).toLocaleString(locale))}</li>}
      </ul>
    </Message>
  );
}

import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  title: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What a panel is called, for screen readers: who sees the pane sees its tab. */
export function UnseenTitle({ children }: { readonly children: string }): React.JSX.Element {
  return <h1 className={useStyles().title}>{children}</h1>;
}

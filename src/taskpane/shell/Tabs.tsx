import { useRef, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useLanguage } from '../parts/language';
import { PANELS, type PanelId } from './panels';
import { openPanel } from './route';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', flexGrow: 1, minWidth: 0 },
  tab: {
    ...typographyStyles.body1,
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInline: tokens.spacingHorizontalS,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    // All of them in one line of the narrowest pane.
    '@media (max-width: 349px)': { paddingInline: tokens.spacingHorizontalXS },
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Which panel is on show, by the pattern for tabs of the ARIA Authoring Practices: one tab stop, arrow keys, Home and End. Fluent's
 * TabList is a sixth of what the pane may weigh.
 */
export function Tabs({ panel, panelElement }: { readonly panel: PanelId; readonly panelElement: string }) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = PANELS.indexOf(panel);
    const last = PANELS.length - 1;
    const to = { Home: 0, End: last }[event.key] ?? at + (steps[event.key] ?? 0);
    const next = PANELS[(to + PANELS.length) % PANELS.length];
    if (to === at || next === undefined) return;
    event.preventDefault();
    openPanel(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={strings.panels} ref={list} onKeyDown={move}>
      {PANELS.map(id => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === panel}
          aria-controls={panelElement}
          tabIndex={id === panel ? 0 : -1}
          className={mergeClasses(styles.tab, id === panel && styles.selected)}
          onClick={() => {
            openPanel(id);
          }}
        >
          {strings.panel[id]}
        </button>
      ))}
    </div>
  );
}

import { lazy, type ComponentType } from 'react';
import { PolicyPanel } from '../policy/PolicyPanel';
import type { Pane } from './use-pane';

/** What every panel is given: the workbook's choice of policy, and what can be done with it. */
export interface PanelProps {
  readonly pane: Pane;
}

/** In the order of their tabs; the first is the one that opens, and comes with the pane: the others are fetched when they are first seen. */
export const PANELS = ['policy', 'calculate', 'explain', 'functions'] as const;

export type PanelId = (typeof PANELS)[number];

export const panels: Readonly<Record<PanelId, ComponentType<PanelProps>>> = {
  policy: PolicyPanel,
  calculate: lazy(() => import(/* webpackChunkName: "panel-calculate" */ '../calculate/CalculatePanel')),
  explain: lazy(() => import(/* webpackChunkName: "panel-explain" */ '../explain/ExplainPanel')),
  functions: lazy(() => import(/* webpackChunkName: "panel-functions" */ '../gallery/GalleryPanel')),
};

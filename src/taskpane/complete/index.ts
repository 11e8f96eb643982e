import { lazy } from 'react';

/**
 * Leads through the unknown and illustrative numbers of a policy; a whole panel, fetched when it is first shown. Hand it a policy as it is
 * to be kept (`whole` of a library's own); what it gives back is the same policy with what was entered, and the parser takes it.
 */
export const CompletePolicy = lazy(() => import(/* webpackChunkName: "complete" */ './CompletePolicy'));

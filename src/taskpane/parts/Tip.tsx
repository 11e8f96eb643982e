import type { ReactElement, ReactNode } from 'react';
import { Tooltip } from '@fluentui/react-components';

/** What is said of a thing while it is pointed at or has the focus. */
export default function Tip({ why, children }: { readonly why: ReactNode; readonly children: ReactElement }) {
  return (
    <Tooltip content={{ children: why }} relationship="description" withArrow>
      {children}
    </Tooltip>
  );
}

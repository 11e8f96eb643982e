import { createRoot } from 'react-dom/client';
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';

/** The least that a pane made of React and Fluent can be: what the pane's own start is measured beside. */
void Office.onReady().then(() => {
  const root = document.getElementById('pane');
  if (root === null) throw new Error('The page has no element #pane.');
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">MCN</Button>
    </FluentProvider>,
  );
});

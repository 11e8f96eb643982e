import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Message } from './Message';

interface Props {
  readonly said: string;
  readonly again: string;
  readonly children: ReactNode;
}

/** What cannot be drawn, most often because it could not be fetched, is said in its place; the rest of the pane stays. */
export class Fence extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { said, again, children } = this.props;
    if (!this.state.broken) return children;
    const retry = (
      <Button
        size="small"
        onClick={() => {
          this.setState({ broken: false });
        }}
      >
        {again}
      </Button>
    );
    return (
      <Message intent="error" actions={retry}>
        {said}
      </Message>
    );
  }
}

import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { ViewName } from '../../shared/api/choices.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { client } from '../data/client.ts';
import { Button } from '../ui/Button.tsx';
import { View } from '../ui/View.tsx';
import { Empty } from '../ui/Waiting.tsx';

interface Props {
  readonly view: ViewName;
  readonly children: ReactNode;
}

interface State {
  /** What went wrong, in technical words; null while the view stands. */
  readonly fault: string | null;
}

/**
 * Keeps a fault in one view from taking the window with it. What was being typed in the view is sent when its fields go, as it
 * is when one leaves a view.
 */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { fault: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }

  override componentDidCatch(_thrown: unknown, { componentStack }: ErrorInfo): void {
    this.setState(({ fault }) => ({ fault: `${fault ?? ''}${componentStack ?? ''}` }));
  }

  override render(): ReactNode {
    const { view, children } = this.props;
    const { fault } = this.state;
    if (fault === null) return children;
    return <ViewProblem view={view} fault={fault} onAgain={() => void this.tryAgain()} />;
  }

  /** What was read may be what could not be shown, so it is read again. */
  private async tryAgain(): Promise<void> {
    await client.refetchQueries();
    this.setState({ fault: null });
  }
}

interface ProblemProps {
  readonly view: ViewName;
  readonly fault: string;
  readonly onAgain: () => void;
}

function ViewProblem({ view, fault, onAgain }: ProblemProps) {
  return (
    <View title={t(`views:nav.${view}`)}>
      <Empty title={t('views:problem.view')}>
        <p role="alert">{t('views:problem.viewWhat')}</p>
        <Button look="main" autoFocus onPress={onAgain}>
          {t('views:problem.again')}
        </Button>
        <Button onPress={() => void api.call('copyText', { text: fault.slice(0, MOST_COPIED) })}>
          {t('views:problem.copy')}
        </Button>
      </Empty>
    </View>
  );
}

/** The clipboard's call takes no more. */
const MOST_COPIED = 100_000;

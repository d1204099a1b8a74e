import { Component, type ComponentChildren, type VNode } from 'preact';
import { Failure } from './messages';

interface Props {
    children: ComponentChildren;
}

/** Keeps a defect of one panel inside that panel. */
export class Guarded extends Component<Props, { broken: boolean }> {
    override state = { broken: false };

    static override getDerivedStateFromError(): { broken: boolean } {
        return { broken: true };
    }

    override componentDidCatch(error: unknown): void {
        console.error('outcomes panel failed', error);
    }

    override render({ children }: Props): ComponentChildren | VNode {
        if (!this.state.broken) {
            return children;
        }
        return (
            <Failure
                messages={[AJS.I18n.getText('outcomes.error.defect')]}
                retry={() => {
                    this.setState({ broken: false });
                }}
            />
        );
    }
}

/** Catches what breaks while a screen is drawn, so that a person never faces an empty page. */
import { Component, type ReactNode } from 'react';
import { CrashScreen } from '../screens/crash-screen.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <CrashScreen /> : this.props.children;
  }
}

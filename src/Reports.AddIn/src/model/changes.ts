/** Tells whoever draws that something changed; many changes in one turn are told once. */
export class Changes {
  private readonly listeners = new Set<() => void>();
  private waiting = false;

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(): void {
    if (this.waiting) {
      return;
    }
    this.waiting = true;
    void Promise.resolve().then(() => {
      this.waiting = false;
      this.listeners.forEach((listener) => listener());
    });
  }
}

const NOTES_HZ = [659.25, 880];
const NOTE_SECONDS = 0.14;

/** Plays two soft notes; says nothing where the browser wants a click first or has no sound. */
export function playChime(): void {
  try {
    const context = new AudioContext();
    if (context.state === 'suspended') {
      void context.close();
      return;
    }
    NOTES_HZ.forEach((frequency, index) => {
      const start = context.currentTime + index * NOTE_SECONDS;
      const gain = context.createGain();
      gain.gain.setValueAtTime(0.0001, start);
      gain.gain.exponentialRampToValueAtTime(0.12, start + 0.02);
      gain.gain.exponentialRampToValueAtTime(0.0001, start + 0.5);
      const note = context.createOscillator();
      note.frequency.value = frequency;
      note.connect(gain).connect(context.destination);
      note.start(start);
      note.stop(start + 0.55);
      if (index === NOTES_HZ.length - 1) note.onended = () => void context.close();
    });
  } catch {
    // No sound on this device; the badge in the title and the notice say the same.
  }
}

/** A list of whole numbers of 32 bits that grows at its end. */
export class NumberList {
  numbers: Int32Array;
  length = 0;

  /** `room`: for how many numbers there is room at once. */
  constructor(room: number) {
    this.numbers = new Int32Array(room);
  }

  push(number: number): void {
    if (this.length === this.numbers.length) this.makeRoom();
    this.numbers[this.length++] = number;
  }

  at(place: number): number {
    return this.numbers[place] ?? 0;
  }

  private makeRoom(): void {
    const larger = new Int32Array(this.numbers.length * 2);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

/** The least power of two that is not less than `number`. */
export function powerOfTwo(number: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(number, 2)));
}

/** A list of whole numbers of 32 bits that grows at its end. */
export class NumberList {
  numbers: Int32Array = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) this.makeRoom(1);
    this.numbers[this.length++] = number;
  }

  pushAll(numbers: Int32Array, count: number): void {
    if (this.length + count > this.numbers.length) this.makeRoom(count);
    for (let place = 0; place < count; place++) this.numbers[this.length + place] = numbers[place] ?? 0;
    this.length += count;
  }

  at(place: number): number {
    return this.numbers[place] ?? 0;
  }

  private makeRoom(count: number): void {
    const larger = new Int32Array(Math.max(this.numbers.length * 2, this.length + count));
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

/** The least power of two that is not less than `number`. */
export function powerOfTwo(number: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(number, 2)));
}

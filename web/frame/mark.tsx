/** An ear in a speech bubble: somebody speaks, and somebody listens. */
export function Mark() {
  return (
    <svg class="masthead__mark" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <path
        class="mark__bubble"
        d="M7 3h22a4 4 0 0 1 4 4v17a4 4 0 0 1-4 4H17l-7 6v-6H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"
      />
      <path
        class="mark__ear"
        d="M12.500 14a5.500 5.500 0 0 1 11 0c0 3.700-3.200 4.200-3.200 7a3.200 3.200 0 0 1-6.100 1.300"
      />
      <path class="mark__ear" d="M15.700 14.300a2.300 2.300 0 0 1 4.600 0c0 1.700-1.600 2-1.800 3.300" />
    </svg>
  );
}

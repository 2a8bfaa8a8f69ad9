package salaklang.search;

/** The words are in so much that putting it in order takes too long. */
class TooMuchFound extends RuntimeException {}

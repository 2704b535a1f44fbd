/** A host's own implementation of the port. It stands on the library's core alone. */
package com.example.hosting;

package salaklang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The platform. Its features are the packages below this one. */
@SpringBootApplication
public class SalaKlangApplication {

    public static void main(String[] args) {
        SpringApplication.run(SalaKlangApplication.class, args);
    }
}

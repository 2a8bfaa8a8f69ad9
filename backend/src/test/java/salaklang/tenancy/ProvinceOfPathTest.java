package salaklang.tenancy;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import salaklang.platform.FeatureTest;

@FeatureTest
class ProvinceOfPathTest {

    @Autowired
    MockMvc mvc;

    @Test
    void aProvinceThatIsNoTenantIsNotFound() throws Exception {
        mvc.perform(get("/loei")).andExpect(status().isNotFound());
        mvc.perform(get("/nowhere/meetings")).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/loei/meetings")).andExpect(status().isNotFound());
    }

    @Test
    void aSlashTooManyIsForgiven() throws Exception {
        mvc.perform(get("/phrae/")).andExpect(redirectedUrl("/phrae"));
        mvc.perform(get("/phrae/meetings/")).andExpect(redirectedUrl("/phrae/meetings"));
    }
}
